package underlag.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void textThatXmlCannotHoldShowsThatSomethingStoodThere() {
        assertThat(XmlText.of("a\0b\u0001c\ud83dd\uffffe"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void everyKindOfLineEndBecomesOne() {
        assertThat(XmlText.of("a\r\nb\rc\u000bd\u2028e\tf")).isEqualTo("a\nb\nc\nd\ne\tf");
    }

    @Test
    void marksThatTurnTheDirectionOfWritingAreLeftOut() {
        assertThat(XmlText.of("Bygg \u202enorb ne\u202c vid \u2067ån\u2069\u200f"))
                .isEqualTo("Bygg norb ne vid ån");
    }

    @Test
    void lettersOfEveryScriptAndPictureSignsStay() {
        assertThat(XmlText.of("Hej 🚲 å שלום")).isEqualTo("Hej 🚲 å שלום");
    }
}

package underlag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class OfficialTaggerTest {

    @Test
    void theTagsAreThoseOfOpenNlpItself() {
        OfficialModels models = OfficialModels.load("en-ud-ewt");
        POSTaggerME theirs = new POSTaggerME(models.tagger(), POSTagFormat.CUSTOM);
        OfficialTagger ours = new OfficialTagger(models.tagger());

        for (String text :
                List.of(
                        "The old ferry quay needs new lamps before the winter .",
                        "Why not let young people run a café in the boathouse ?",
                        "I 've lived here for 30 years and never seen it so empty !",
                        "benches")) {
            String[] words = text.split(" ");
            assertThat(ours.tag(Arrays.stream(words).map(OfficialTagger.Word::of).toList()))
                    .isEqualTo(theirs.tag(words));
        }
    }
}

package underlag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalWriterTest {
    @Test
    void aTextCanNeitherSteerTheTerminalNorTurnItsLine() {
        StringWriter screen = new StringWriter();
        PrintWriter out = new PrintWriter(new TerminalWriter(screen), true);
        out.print("Fler \u202eträd\u202c\tvid \u001b[2Jån\r\n");
        out.write('\u2066');
        out.write(new char[] {'å', '\u0007', 'ö'}, 0, 2);
        out.flush();
        assertThat(screen).hasToString("Fler träd\tvid \ufffd[2Jån\r\nå\ufffd");
    }
}

package underlag.cli;

import java.io.PrintWriter;
import underlag.dialogue.Messages;
import underlag.dialogue.ReaderLanguage;
import underlag.workspace.Progress;

/** Tells on standard error what the program is doing. */
record ProgressPrinter(PrintWriter to, ReaderLanguage language) implements Progress {
    @Override
    public void step(String key, Object... arguments) {
        to.println(Messages.text(language, key, arguments));
    }
}

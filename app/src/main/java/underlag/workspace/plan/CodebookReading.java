package underlag.workspace.plan;

import java.util.List;
import underlag.dialogue.Finding;
import underlag.theme.Codebook;

/**
 * What reading a list of themes gave.
 *
 * @param codebook the themes that could be used; empty where there is no list
 * @param findings all faults and remarks, in the order of the file
 */
public record CodebookReading(Codebook codebook, List<Finding> findings) {
    public CodebookReading {
        findings = List.copyOf(findings);
    }
}

package underlag.exchange;

import java.util.List;
import underlag.agreement.Coding;
import underlag.dialogue.Finding;

/**
 * What a coded file held.
 *
 * @param codings one for each coder; none where the file could not be used
 * @param findings what was not understood or not used, each with its place
 */
public record CodedReading(List<Coding> codings, List<Finding> findings) {
    public CodedReading {
        codings = List.copyOf(codings);
        findings = List.copyOf(findings);
    }
}

package underlag.privacy;

import java.util.List;

/**
 * A text after masking.
 *
 * @param text as it may be published as far as masking goes
 * @param masks what was replaced, in the order of the text
 */
public record Masked(String text, List<Mask> masks) {
    public Masked {
        masks = List.copyOf(masks);
    }
}

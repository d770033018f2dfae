package underlag.privacy;

import underlag.dialogue.Span;

/**
 * Something that was masked.
 *
 * @param rule the rule that found it: "first-and-last-name"; never the content
 * @param span where it stood in the text before masking
 */
public record Mask(PersonalData kind, String rule, Span span) {}

package underlag.proposal;

import underlag.dialogue.Span;

/**
 * A family of rules that fired.
 *
 * @param tokens from the first to the last word that decided
 */
record Hit(String rule, Span tokens) {}

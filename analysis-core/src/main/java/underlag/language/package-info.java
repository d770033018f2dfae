/**
 * Swedish (and later other) text as sentences, words, lemmas and tags.
 *
 * <p>Start with {@link underlag.language.LanguagePacks#installed()}: it knows which languages can
 * be analysed and tells the language of a text. A {@link underlag.language.LanguagePack} splits a
 * text into statements and annotates each. Every result is a span of the original text; nothing is
 * normalised away. This package is the only home of OpenNLP and morfologik.
 */
@NullMarked
package underlag.language;

import org.jspecify.annotations.NullMarked;

/**
 * Turns an article's prose into sentences ready for matching, each character led back to the
 * article.
 *
 * <p>Normalised text has one form for each thing: letters, digits and marks in Unicode's
 * compatibility form (NFKC), so {@code ，：；！？（）％} are ASCII; Han characters in simplified script;
 * every blank is one space; hyphens and en dashes are {@code -}; the dots between the parts of a
 * foreign name are {@code ·}; an apostrophe inside a word is {@code '}. What has no ASCII twin or
 * would lose its meaning stays: {@code 。、《》“”‘’「」【】—…}, superscript and circled digits. Characters
 * without width and the signs for trade marks are gone. A sentence never holds a line feed.
 *
 * <p>A sentence is Chinese where there are at least 20 Han characters, outside brackets, to 80
 * words of Latin letters, else English; one without letters takes the language of what stands
 * before it in its article.
 */
@NullMarked
package org.dealgraph.text;

import org.jspecify.annotations.NullMarked;

/** The rule engine: patterns over sentences in which each mention is one character. */
@NullMarked
package org.dealgraph.extract.rule;

import org.jspecify.annotations.NullMarked;

/**
 * First room of extraction: recognisers propose names, sums, dates, stages and titles; one
 * settlement chooses.
 */
@NullMarked
package org.dealgraph.extract.mention;

import org.jspecify.annotations.NullMarked;

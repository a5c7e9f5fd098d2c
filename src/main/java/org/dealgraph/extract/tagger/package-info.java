/**
 * The tagger: a small neural encoder that proposes names and titles and says how well one mention
 * fits another in a role. Its files stand in one folder for each language; without them there is no
 * tagger. It knows {@code model} alone.
 */
@NullMarked
package org.dealgraph.extract.tagger;

import org.jspecify.annotations.NullMarked;

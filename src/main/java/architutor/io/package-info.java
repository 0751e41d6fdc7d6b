/// One sub-package per foreign format.
@NullMarked
package architutor.io;

import org.jspecify.annotations.NullMarked;

@NullMarked
package architutor.cli;

import org.jspecify.annotations.NullMarked;

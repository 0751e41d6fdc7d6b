/// The door: hands the command line to `cli`.
@NullMarked
package architutor;

import org.jspecify.annotations.NullMarked;

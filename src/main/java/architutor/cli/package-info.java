/// The commands: what the window does, without a window.
@NullMarked
package architutor.cli;

import org.jspecify.annotations.NullMarked;

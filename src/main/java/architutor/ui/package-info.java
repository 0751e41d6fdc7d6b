/// The window: shows values and sends edits, decides nothing.
@NullMarked
package architutor.ui;

import org.jspecify.annotations.NullMarked;

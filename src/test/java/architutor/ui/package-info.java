/// Tests of the window.
@NullMarked
package architutor.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package architutor.io.mermaid;

import org.jspecify.annotations.NullMarked;

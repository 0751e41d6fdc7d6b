/// Writes drawings as Mermaid flowcharts and architecture diagrams.
@NullMarked
package architutor.io.mermaid;

import org.jspecify.annotations.NullMarked;

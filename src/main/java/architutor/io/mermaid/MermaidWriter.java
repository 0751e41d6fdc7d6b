package architutor.io.mermaid;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import java.util.List;

/// Writes a drawing in Mermaid's two notations that suit it. The same drawing gives the same text.
public final class MermaidWriter {
  private MermaidWriter() {}

  /// A `flowchart`: it draws everywhere, without icons.
  public static String flowchart(Diagram diagram, Catalog catalog) {
    return new Flowchart(diagram, catalog).write();
  }

  /// An `architecture-beta` diagram: with icons, wherever the page has the icon pack `logos`; notes
  /// have no place in it.
  public static String architecture(Diagram diagram, Catalog catalog) {
    return new Architecture(diagram, catalog).write();
  }

  /// A Markdown page that shows the drawing both ways.
  public static String markdown(Diagram diagram, Catalog catalog) {
    return "# "
        + Label.title(diagram)
        + "\n\n"
        + fenced(flowchart(diagram, catalog))
        + "\n"
        + fenced(architecture(diagram, catalog));
  }

  /// What Mermaid as it comes would refuse of this drawing, a sentence each; the text says so too.
  public static List<String> warnings(Diagram diagram) {
    return Bounds.warnings(diagram);
  }

  private static String fenced(String text) {
    return "```mermaid\n" + text + "```\n";
  }
}

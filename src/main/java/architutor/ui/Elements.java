package architutor.ui;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Node;
import architutor.model.Note;
import java.util.List;
import java.util.function.Function;

/// The elements of a drawing as lines of a list that is searched.
record Elements(Diagram drawing, Catalog catalog, IconImages images) {
  private static final int PICTURE = 20;

  /// @param title what would be done with it, by its name
  /// @param action does it
  Doable of(Element element, Function<String, String> title, Runnable action) {
    var names = new Naming(drawing, catalog);
    var name = names.of(element);
    var what =
        switch (element) {
          case Node node -> names.service(node);
          case Group group -> names.kind(group);
          case Note _ -> Words.of("settings.note");
          case Edge edge -> edge.kind().word();
        };
    var frame = names.frame(element.id());
    var entry =
        new Entry(
            Entry.Kind.ELEMENT,
            "element:" + element.id(),
            name,
            title.apply(name),
            List.of(element.id().text()),
            frame.map(f -> Words.of("everything.in", what, f)).orElse(what),
            true);
    return new Doable(entry, "", () -> ElementIcon.of(element, catalog, images, PICTURE), action);
  }
}

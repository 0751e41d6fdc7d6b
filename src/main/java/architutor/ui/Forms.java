package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.catalog.Service;
import architutor.edit.Configure;
import architutor.edit.Reframe;
import architutor.edit.Rekey;
import architutor.edit.Rekind;
import architutor.edit.Rename;
import architutor.edit.Replace;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Makes the form for what is selected.
final class Forms {
  private static final int ICON = 40;

  private final Session session;
  private final Catalog catalog;
  private final IconImages images;
  private final Consumer<Id> doubt;

  /// @param doubt asks whether the service of a node is the right one
  Forms(Session session, Catalog catalog, IconImages images, Consumer<Id> doubt) {
    this.session = session;
    this.catalog = catalog;
    this.images = images;
    this.doubt = doubt;
  }

  Form make() {
    var selection = session.selection();
    if (selection.isEmpty()) return new DrawingForm(session, catalog).make();
    if (selection.size() > 1) return many(selection.size());
    var id = selection.iterator().next();
    return session
        .diagram()
        .find(id)
        .map(this::one)
        .orElseGet(new DrawingForm(session, catalog)::make);
  }

  private Form one(Element element) {
    return switch (element) {
      case Node node -> node(node);
      case Edge edge -> edge(edge);
      case Group group -> group(group);
      case Note note -> note(note);
    };
  }

  private Statements settings(Id id, List<Property> properties) {
    return new Statements(
        catalog,
        properties,
        () -> session.diagram().find(id).map(Forms::settings).orElse(Map.of()),
        (key, value) -> session.apply(new Configure(id, key, value)));
  }

  private Form.Section stated(Statements settings) {
    return new Form.Section(Words.of("settings.properties"), settings.rows());
  }

  private Form.Section place(Element element) {
    return new Form.Section(
        Words.of("settings.place.title"), new PlaceRows(session, catalog).of(element));
  }

  private Form many(int count) {
    return new Form(
        head(Words.of("settings.many", count), Words.of("settings.many.text")),
        List.of(),
        () -> session.selection().size() == count);
  }

  private Form node(Node node) {
    var id = node.id();
    var service = catalog.find(node.service());
    var basics = new ArrayList<Row>();
    basics.add(name(node, catalog.nameOf(node.labelled(""))));
    basics.add(key(id));
    basics.add(replace(node));
    if (service.isPresent()) basics.add(doubt(id));
    var properties = service.map(Service::properties).orElse(List.of());
    var settings = settings(id, properties);
    var text = service.map(Service::summary).orElse(Words.of("settings.unknown", node.service()));
    var head = new HBox(12);
    service.ifPresent(s -> head.getChildren().add(Tile.icon(s, images, ICON)));
    var words = head(service.map(Service::name).orElse(node.service()), text);
    HBox.setHgrow(words, Priority.ALWAYS);
    head.getChildren().add(words);
    return new Form(
        head,
        List.of(new Form.Section("", basics), stated(settings), place(node)),
        () ->
            isSelected(id)
                && settings.fit()
                && session
                    .diagram()
                    .node(id)
                    .filter(n -> n.service().equals(node.service()))
                    .isPresent());
  }

  private Row doubt(Id id) {
    var button = new Button(Words.of("command.doubt"), Glyphs.of(Feather.COMPASS));
    button.setId("doubt");
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> doubt.accept(id));
    return new Row(button, () -> {});
  }

  private Row replace(Node node) {
    var ids =
        Stream.concat(
                Stream.of(node.service()), catalog.services().stream().map(Service::id).sorted())
            .distinct()
            .toList();
    return Row.choice(
        Words.of("settings.service"),
        ids,
        id -> catalog.find(id).map(Service::name).orElse(id),
        () -> session.diagram().node(node.id()).map(Node::service).orElse(node.service()),
        id -> session.apply(new Replace(node.id(), id)));
  }

  private Form edge(Edge edge) {
    var id = edge.id();
    var settings = settings(id, List.of());
    return new Form(
        head(new Naming(session.diagram(), catalog).of(id), Words.of("settings.edge.text")),
        List.of(
            new Form.Section(
                "",
                List.of(
                    Row.choice(
                        Words.of("settings.kind"),
                        Arrays.asList(EdgeKind.values()),
                        kind -> Words.title(kind.word()),
                        () -> session.diagram().edge(id).map(Edge::kind).orElse(edge.kind()),
                        kind -> session.apply(new Rekind(id, kind))),
                    name(edge, ""),
                    key(id))),
            stated(settings),
            place(edge)),
        () -> isSelected(id) && settings.fit());
  }

  private Form group(Group group) {
    var id = group.id();
    var rows = new ArrayList<Row>();
    rows.add(
        Row.choice(
            Words.of("settings.kind"),
            Arrays.asList(GroupKind.values()),
            kind -> Words.of("group." + kind.word()),
            () -> session.diagram().group(id).map(Group::kind).orElse(group.kind()),
            kind -> session.apply(new Reframe(id, kind))));
    rows.add(name(group, Words.of("group." + group.kind().word())));
    rows.add(key(id));
    var settings = settings(id, catalog.ofDrawing(group.kind().word()));
    return new Form(
        head(Words.of("group." + group.kind().word()), Words.of("settings.group.text")),
        List.of(new Form.Section("", rows), stated(settings), place(group)),
        () ->
            isSelected(id)
                && settings.fit()
                && session.diagram().group(id).filter(g -> g.kind() == group.kind()).isPresent());
  }

  private Form note(Note note) {
    var id = note.id();
    var text =
        Row.prose(
            Words.of("settings.note.words"),
            () -> session.diagram().find(id).map(LabelField::text).orElse(""),
            words -> session.apply(new Rename(id, words)));
    return new Form(
        head(Words.of("settings.note"), Words.of("settings.note.text")),
        List.of(new Form.Section("", List.of(text, key(id))), place(note)),
        () -> isSelected(id));
  }

  private Row name(Element element, String prompt) {
    Supplier<String> value =
        () -> session.diagram().find(element.id()).map(LabelField::text).orElse("");
    return Row.text(
        Words.of("settings.name"),
        prompt,
        value,
        _ -> Optional.empty(),
        text -> session.apply(new Rename(element.id(), text)));
  }

  /// The id, by which files and findings call an element; whatever named it follows.
  private Row key(Id id) {
    return Row.text(
        Words.of("settings.key"),
        id.text(),
        id::text,
        this::objection,
        text -> {
          if (text.isEmpty()) return;
          session.apply(new Rekey(id, Id.of(text)));
          session.select(Set.of(Id.of(text)));
        });
  }

  private Optional<String> objection(String key) {
    if (!Id.isWellFormed(key)) return Optional.of(Words.of("settings.key.ill"));
    return session.diagram().find(Id.of(key)).map(_ -> Words.of("settings.key.taken", key));
  }

  private static Map<String, String> settings(Element element) {
    return switch (element) {
      case Node node -> node.settings();
      case Group group -> group.settings();
      case Edge edge -> edge.settings();
      case Note _ -> Map.of();
    };
  }

  private boolean isSelected(Id id) {
    return session.selection().size() == 1
        && session.selection().contains(id)
        && session.diagram().find(id).isPresent();
  }

  static VBox head(String title, String text) {
    var name = new Label(title);
    name.setWrapText(true);
    name.getStyleClass().add("heading");
    var words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().add("second");
    return new VBox(4, name, words);
  }
}

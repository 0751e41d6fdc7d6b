package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.catalog.Property;
import architutor.catalog.Service;
import architutor.edit.Configure;
import architutor.edit.Put;
import architutor.edit.Rekind;
import architutor.edit.Rename;
import architutor.edit.Replace;
import architutor.edit.Require;
import architutor.edit.Retitle;
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
  private static final List<String> REQUIREMENTS =
      List.of("freshness", "availability", "rpo", "rto");

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
    if (selection.isEmpty()) return drawing();
    if (selection.size() > 1) return many(selection.size());
    var id = selection.iterator().next();
    return session.diagram().find(id).map(this::one).orElseGet(this::drawing);
  }

  private Form one(Element element) {
    return switch (element) {
      case Node node -> node(node);
      case Edge edge -> edge(edge);
      case Group group -> group(group);
      case Note note -> note(note);
    };
  }

  private Form drawing() {
    var title =
        Row.text(
            Words.of("settings.title"),
            Words.of("untitled"),
            () -> session.diagram().title(),
            _ -> Optional.empty(),
            text -> session.apply(new Retitle(text)));
    var requirement = REQUIREMENTS.stream().map(this::requirement).toList();
    return new Form(
        head(Words.of("settings.drawing"), Words.of("settings.drawing.text")),
        List.of(
            new Form.Section("", List.of(title)),
            new Form.Section(Words.of("settings.requirement"), requirement)),
        () -> session.selection().isEmpty());
  }

  private Row requirement(String key) {
    return Row.text(
        Words.of("requirement." + key),
        Words.of("requirement." + key + ".prompt"),
        () -> session.diagram().requirement().getOrDefault(key, ""),
        _ -> Optional.empty(),
        text -> session.apply(new Require(key, text)));
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
    basics.add(replace(node));
    if (service.isPresent()) basics.add(doubt(id));
    var properties = service.map(Service::properties).orElse(List.of());
    var rows = new ArrayList<Row>();
    for (var property : properties) rows.add(property(id, property));
    for (var key : node.settings().keySet())
      if (properties.stream().noneMatch(p -> p.id().equals(key))) rows.add(unknown(id, key));
    var text = service.map(Service::summary).orElse(Words.of("settings.unknown", node.service()));
    var head = new HBox(12);
    service.ifPresent(s -> head.getChildren().add(Tile.icon(s, images, ICON)));
    var words = head(service.map(Service::name).orElse(node.service()), text);
    HBox.setHgrow(words, Priority.ALWAYS);
    head.getChildren().add(words);
    return new Form(
        head,
        List.of(
            new Form.Section("", basics),
            new Form.Section(rows.isEmpty() ? "" : Words.of("settings.properties"), rows)),
        () ->
            isSelected(id)
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

  private Row property(Id id, Property property) {
    return PropertyRow.of(
        property,
        catalog::wordingOf,
        () -> setting(id, property.id()),
        value -> session.apply(new Configure(id, property.id(), value)));
  }

  /// A setting that a file states and the catalogue does not know.
  private Row unknown(Id id, String key) {
    return Row.text(
        key,
        Words.of("property.none"),
        () -> setting(id, key),
        _ -> Optional.empty(),
        value -> session.apply(new Configure(id, key, value)));
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
                    name(edge, "")))),
        () -> isSelected(id));
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
            kind -> rekind(id, kind)));
    rows.add(name(group, Words.of("group." + group.kind().word())));
    if (group.kind() == GroupKind.SUBNET) rows.add(access(id));
    group.settings().keySet().stream()
        .filter(key -> !key.equals("access"))
        .forEach(key -> rows.add(unknown(id, key)));
    return new Form(
        head(Words.of("group." + group.kind().word()), Words.of("settings.group.text")),
        List.of(new Form.Section("", rows)),
        () ->
            isSelected(id)
                && session.diagram().group(id).filter(g -> g.kind() == group.kind()).isPresent());
  }

  private void rekind(Id id, GroupKind kind) {
    session
        .diagram()
        .group(id)
        .map(g -> new Group(id, kind, g.label(), g.box(), g.parent(), g.settings()))
        .ifPresent(g -> session.apply(Put.of(g)));
  }

  private Row access(Id id) {
    return Row.choice(
        Words.of("settings.access"),
        List.of("", "public", "private"),
        value -> value.isEmpty() ? Words.of("property.none") : Words.title(value),
        () -> setting(id, "access"),
        value -> session.apply(new Configure(id, "access", value)));
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
        List.of(new Form.Section("", List.of(text))),
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

  private String setting(Id id, String key) {
    Map<String, String> settings = session.diagram().find(id).map(Forms::settings).orElse(Map.of());
    return settings.getOrDefault(key, "");
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

  private static VBox head(String title, String text) {
    var name = new Label(title);
    name.setWrapText(true);
    name.getStyleClass().add("heading");
    var words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().add("second");
    return new VBox(4, name, words);
  }
}

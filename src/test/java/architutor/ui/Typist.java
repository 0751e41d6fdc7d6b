package architutor.ui;

import static java.util.Objects.requireNonNull;

import architutor.app.Session;
import architutor.catalog.Property;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Header;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Window;

/// Somebody who draws what a model shows without a mouse: by the keys of the commands, as the sheet
/// of keys tells them, and by letters, arrows, Tab, Enter and Escape.
final class Typist {
  private static final int PATIENCE = 60;

  /// As many letters of a title as leave few others.
  private static final int ENOUGH = 6;

  private final Fingers fingers;
  private final Bench bench;
  private final Session session;
  private final Diagram model;
  private final Map<Id, Id> drawn = new HashMap<>();

  Typist(Fingers fingers, Bench bench, Diagram model) {
    this.fingers = fingers;
    this.bench = bench;
    this.session = bench.session;
    this.model = model;
  }

  void draw() {
    state();
    model.groups().forEach(this::draw);
    model.nodes().forEach(this::draw);
    model.edges().forEach(this::draw);
    model.notes().forEach(this::draw);
  }

  /// The first keys of a command.
  void ask(String command) {
    var keys = (KeyCodeCombination) bench.desk.commands().of(command).keys().get().getFirst();
    var held =
        Stream.of(
                Map.entry(KeyCode.CONTROL, keys.getShortcut()),
                Map.entry(KeyCode.ALT, keys.getAlt()),
                Map.entry(KeyCode.SHIFT, keys.getShift()))
            .filter(e -> e.getValue() == ModifierValue.DOWN)
            .map(Map.Entry::getKey);
    fingers.press(Stream.concat(held, Stream.of(keys.getCode())).toArray(KeyCode[]::new));
  }

  /// What is said of the drawing as a whole.
  private void state() {
    write(Words.of("settings.title"), model.title());
    var header = model.header();
    write(Words.of("settings.story"), header.story());
    write(Words.of("settings.exam"), header.text(Header.Part.EXAM));
    write(Words.of("settings.covers"), header.text(Header.Part.COVERS));
    write(Words.of("settings.key"), header.id());
    var catalog = Bench.STUDIO.catalog();
    set(model.requirement(), catalog.ofDrawing("requirement"));
    set(model.workload(), catalog.ofDrawing("workload"));
    fingers.press(KeyCode.ESCAPE);
  }

  private void draw(Group group) {
    goTo(group.parent());
    everything("group " + Words.of("group." + group.kind().word()));
    fingers.press(KeyCode.ENTER);
    made(group);
    is(group.kind());
    name(group);
    key(group);
    set(group.settings(), Bench.STUDIO.catalog().ofDrawing(group.kind().word()));
    fingers.press(KeyCode.ESCAPE);
  }

  private void is(GroupKind kind) {
    fingers.until(() -> session.diagram().group(only()).filter(g -> g.kind() == kind).isPresent());
  }

  private void draw(Node node) {
    goTo(node.parent());
    var service = Bench.STUDIO.catalog().find(node.service()).orElseThrow();
    ask("search");
    fingers.write(service.brief());
    fingers.press(KeyCode.ENTER);
    made(node);
    fingers.until(() ->
        session.diagram().node(only()).filter(n -> n.service().equals(node.service())).isPresent());
    home(node);
    name(node);
    key(node);
    set(node.settings(), service.properties());
    fingers.press(KeyCode.ESCAPE);
  }

  /// Out of a frame that it was put in because it happens to be there.
  private void home(Node node) {
    var wanted = node.parent().map(this::drawn);
    if (fingers.ask(() -> session.diagram().parentOf(only())).equals(wanted)) return;
    fingers.press(KeyCode.ESCAPE);
    fingers.press(KeyCode.ESCAPE);
    ask("into-frame");
    choose(wanted.map(id -> "element:" + id).orElse("out"), wanted.map(Id::text).orElse("no"));
    fingers.until(() -> session.diagram().parentOf(only()).equals(wanted));
  }

  private void draw(Edge edge) {
    goTo(Optional.of(edge.from()));
    ask("connect-to");
    choose("element:" + drawn(edge.to()), edge.to().text());
    var made = made(edge);
    if (fingers.ask(() -> session.diagram().edge(made).orElseThrow().kind()) != edge.kind())
      kind(edge, made);
    name(edge);
    set(edge.settings(), List.of());
    fingers.press(KeyCode.ESCAPE);
  }

  private void kind(Edge edge, Id made) {
    ask("kind");
    var word = Words.title(edge.kind().word());
    fingers.find(n -> n instanceof ToggleButton b && b.getText().equals(word));
    walk(KeyCode.TAB, n -> n instanceof ToggleButton b && b.getText().equals(word));
    fingers.press(KeyCode.SPACE);
    fingers.untilAlone();
    fingers.until(() -> session.diagram().edge(made).orElseThrow().kind() == edge.kind());
  }

  private void draw(Note note) {
    ask("note");
    fingers.press(KeyCode.ENTER);
    made(note);
    fingers.write(note.text());
    fingers.press(KeyCode.CONTROL, KeyCode.ENTER);
    key(note);
    fingers.press(KeyCode.ESCAPE);
  }

  /// Selects something that is drawn, or nothing.
  private void goTo(Optional<Id> there) {
    if (there.isEmpty()) {
      ask("select-none");
      return;
    }
    var id = drawn(there.get());
    if (isAround(id)) {
      fingers.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
      return;
    }
    ask("everything");
    fingers.write("@");
    choose("element:" + id, id.text());
    fingers.until(() -> session.selection().equals(Set.of(id)));
  }

  private boolean isAround(Id frame) {
    return fingers.ask(() ->
        session.selection().size() == 1
            && session.diagram().parentOf(only()).equals(Optional.of(frame)));
  }

  private void everything(String words) {
    ask("everything");
    fingers.write(words);
    fingers.press(KeyCode.ENTER);
  }

  /// What one types leaves a few lines; arrows lead to the one that is meant.
  private void choose(String key, String words) {
    fingers.write(words);
    var list = (ListView<?>) fingers.find(n -> "everything-list".equals(n.getId()));
    for (var turns = 0; turns < PATIENCE && !isChosen(list, key); turns++)
      fingers.press(KeyCode.DOWN);
    fingers.press(KeyCode.ENTER);
  }

  private boolean isChosen(ListView<?> list, String key) {
    return fingers.ask(() ->
        list.getSelectionModel().getSelectedItem() instanceof Doable one
            && one.entry().key().equals(key));
  }

  /// What is selected now is what was drawn last.
  private Id made(Element element) {
    fingers.until(() -> session.selection().size() == 1 && !drawn.containsValue(only()));
    drawn.put(element.id(), fingers.ask(this::only));
    return drawn(element.id());
  }

  private Id only() {
    return session.selection().iterator().next();
  }

  private Id drawn(Id there) {
    return requireNonNull(drawn.get(there));
  }

  private void name(Element element) {
    var text = LabelField.text(element);
    if (text.isEmpty()) return;
    ask("rename");
    fingers.rewrite(text);
    fingers.press(KeyCode.ENTER);
    var id = drawn(element.id());
    fingers.until(
        () -> session.diagram().find(id).map(LabelField::text).filter(text::equals).isPresent());
  }

  private void key(Element element) {
    if (drawn(element.id()).equals(element.id())) return;
    write(Words.of("settings.key"), element.id().text());
    fingers.until(() -> session.selection().equals(Set.of(element.id())));
    drawn.put(element.id(), element.id());
  }

  private void set(Map<String, String> settings, List<Property> properties) {
    settings.forEach((key, value) ->
        properties.stream()
            .filter(p -> p.id().equals(key))
            .findFirst()
            .ifPresentOrElse(
                p -> set(p, value), () -> write(Words.of("settings.other"), key + ": " + value)));
  }

  private void set(Property property, String value) {
    switch (property.type()) {
      case TEXT -> write(property.title(), value);
      case COUNT, DURATION, SIZE, RATE -> write(PropertyRow.title(property), value);
      case YES_NO -> {
        line(property.title(), Words.of("property.accessible", property.title(), ""));
        walk(
            KeyCode.RIGHT,
            n ->
                Words.of("property.accessible", property.title(), Words.of("property." + value))
                    .equals(n.getAccessibleText()));
        fingers.press(KeyCode.SPACE);
      }
      case CHOICE -> pick(property, value);
    }
  }

  private void pick(Property property, String value) {
    line(property.title(), property.title());
    var box = (ComboBox<?>) fingers.find(n -> n.equals(focused()));
    var wanted = box.getItems().indexOf(value);
    var now = box.getItems().indexOf(box.getValue());
    fingers.press(KeyCode.DOWN);
    fingers.find(n -> n instanceof ListCell);
    for (var i = now; i < wanted; i++) fingers.press(KeyCode.DOWN);
    fingers.press(KeyCode.ENTER);
    fingers.untilAlone();
  }

  private void write(String title, String text) {
    line(title, title);
    fingers.rewrite(text);
    fingers.press(KeyCode.CONTROL, KeyCode.ENTER);
    fingers.press(KeyCode.ENTER);
  }

  /// Finds a line of the settings by its title.
  ///
  /// @param spoken what the field that takes the keys begins with when it is read out
  private void line(String title, String spoken) {
    ask("settings");
    if (fingers.ask(() -> "settings-filter".equals(focused().getId()))) {
      fingers.rewrite(title.substring(0, Math.min(ENOUGH, title.length())));
      fingers.press(KeyCode.ENTER);
    }
    walk(
        KeyCode.TAB,
        n -> n.getAccessibleText() != null && n.getAccessibleText().startsWith(spoken));
  }

  private javafx.scene.Node focused() {
    return requireNonNull(
        Window.getWindows().stream()
            .filter(w -> w.isShowing() && w.getScene().getFocusOwner() != null)
            .reduce((_, last) -> last)
            .orElseThrow()
            .getScene()
            .getFocusOwner());
  }

  /// Presses a key until something has the focus.
  private void walk(KeyCode key, java.util.function.Predicate<javafx.scene.Node> there) {
    for (var turns = 0; turns < PATIENCE; turns++) {
      if (fingers.ask(() -> there.test(focused()))) return;
      fingers.press(key);
    }
    throw new AssertionError("no way there by " + key);
  }
}

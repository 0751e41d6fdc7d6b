package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Property;
import architutor.gesture.Compass;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/// Somebody who draws with the mouse what a model shows, somewhere else on the canvas, and types
/// what is to be typed.
final class Person {
  private static final double GRID = 8;
  private static final double MARGIN = 40;

  private final Fingers fingers;
  private final Bench bench;
  private final Session session;
  private final Diagram model;
  private final Map<Id, Id> drawn = new HashMap<>();
  private Point shift = new Point(0, 0);
  private int steps;

  Person(Fingers fingers, Bench bench, Diagram model) {
    this.fingers = fingers;
    this.bench = bench;
    this.session = bench.session;
    this.model = model;
  }

  void draw() {
    makeRoom();
    state();
    model.groups().forEach(this::draw);
    model.nodes().forEach(this::draw);
    model.edges().forEach(this::draw);
    model.notes().forEach(this::draw);
  }

  /// How many things were done to the drawing.
  int steps() {
    return steps;
  }

  /// Zooms out until all that is to come has room, and starts at the upper left.
  private void makeRoom() {
    fingers.click(fingers.find(n -> n instanceof CanvasView));
    var extent = Extent.of(model).orElseThrow().grown(MARGIN);
    while (view().width() < extent.width() || view().height() < extent.height())
      fingers.press(KeyCode.CONTROL, KeyCode.MINUS);
    var by = minus(view().centre(), extent.centre());
    shift = new Point(GRID * Math.round(by.x() / GRID), GRID * Math.round(by.y() / GRID));
  }

  private static Point minus(Point to, Point from) {
    return to.plus(-from.x(), -from.y());
  }

  private Box view() {
    return fingers.ask(() -> bench.canvas().viewport().visible());
  }

  /// What is stated of the drawing as a whole.
  private void state() {
    fingers.press(KeyCode.ALT, KeyCode.ENTER);
    write(Words.of("settings.title"), model.title());
    model.requirement().forEach((key, value) -> set(property("requirement", key), value));
    model.workload().forEach((key, value) -> set(property("workload", key), value));
    fingers.click(fingers.middle(bench.canvas()));
  }

  private static Property property(String part, String key) {
    return Bench.STUDIO.catalog().ofDrawing(part).stream()
        .filter(p -> p.id().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private void draw(Group group) {
    var tool = (javafx.scene.Parent) fingers.find(n -> "tool-group".equals(n.getId()));
    fingers.click(fingers.find(tool, n -> n.getStyleClass().contains("arrow-button")));
    pick(Words.of("group." + group.kind().word()));
    var box = group.box().orElseThrow();
    fingers.drag(at(new Point(box.x(), box.y())), at(new Point(box.right(), box.bottom())));
    made(group);
    label(group);
    key(group);
    var properties = Bench.STUDIO.catalog().ofDrawing(group.kind().word());
    group.settings().forEach((key, value) -> set(of(key, properties), value));
  }

  private void draw(Node node) {
    var service = Bench.STUDIO.catalog().find(node.service()).orElseThrow();
    fingers.click(fingers.find(n -> "palette-search".equals(n.getId())));
    fingers.rewrite(service.name());
    fingers.drag(
        fingers.find(n -> n instanceof Tile t && t.service().equals(service)),
        at(node.at().orElseThrow()));
    made(node);
    label(node);
    key(node);
    node.settings().forEach((key, value) -> set(of(key, service.properties()), value));
  }

  private void draw(Edge edge) {
    fingers.press(KeyCode.ESCAPE);
    var from = session.diagram().node(drawn(edge.from())).orElseThrow();
    var to = session.diagram().node(drawn(edge.to())).orElseThrow().at().orElseThrow();
    fingers.drag(screen(port(from, to)), screen(to));
    var made = made(edge);
    fingers.until(() -> session.routes().labelAt(made).isPresent());
    if (fingers.ask(() -> session.diagram().edge(made).orElseThrow().kind()) != edge.kind()) {
      steps++;
      fingers.press(KeyCode.K);
      var word = Words.title(edge.kind().word());
      fingers.click(fingers.find(n -> n instanceof ToggleButton b && b.getText().equals(word)));
      fingers.untilAlone();
      fingers.until(() -> session.diagram().edge(made).orElseThrow().kind() == edge.kind());
    }
    label(edge);
  }

  private static Point port(Node from, Point to) {
    var icon = from.icon().orElseThrow();
    var way = minus(to, icon.centre());
    var side =
        Math.abs(way.x()) >= Math.abs(way.y())
            ? way.x() > 0 ? Compass.EAST : Compass.WEST
            : way.y() > 0 ? Compass.SOUTH : Compass.NORTH;
    return side.on(icon);
  }

  private void draw(Note note) {
    fingers.press(KeyCode.ESCAPE);
    fingers.press(KeyCode.N);
    fingers.click(at(new Point(note.box().x(), note.box().y())));
    made(note);
    steps++;
    fingers.rewrite(note.text());
    fingers.press(KeyCode.CONTROL, KeyCode.ENTER);
    fingers.until(() -> text(note).equals(note.text()));
    key(note);
  }

  /// What is selected now is what was drawn last.
  private Id made(Element element) {
    steps++;
    fingers.until(
        () -> selected().size() == 1 && !drawn.containsValue(selected().iterator().next()));
    drawn.put(element.id(), fingers.ask(() -> selected().iterator().next()));
    return drawn(element.id());
  }

  private Set<Id> selected() {
    return session.selection();
  }

  /// What an element of the example is called here.
  private Id drawn(Id there) {
    return Objects.requireNonNull(drawn.get(there));
  }

  private String text(Element element) {
    return session.diagram().find(drawn(element.id())).map(LabelField::text).orElseThrow();
  }

  /// Writes in place.
  private void label(Element element) {
    var text = LabelField.text(element);
    if (text.isEmpty()) return;
    steps++;
    fingers.press(KeyCode.F2);
    fingers.find(n -> n.getStyleClass().contains("label-field"));
    fingers.rewrite(text);
    fingers.press(KeyCode.ENTER);
    fingers.until(() -> text(element).equals(text));
  }

  /// Says what files are to call it.
  private void key(Element element) {
    if (drawn(element.id()).equals(element.id())) return;
    write(Words.of("settings.key"), element.id().text());
    fingers.until(() -> selected().equals(Set.of(element.id())));
    drawn.put(element.id(), element.id());
  }

  private static Property of(String key, List<Property> properties) {
    return properties.stream().filter(p -> p.id().equals(key)).findFirst().orElseThrow();
  }

  private void set(Property property, String value) {
    if (property.type() == Property.Type.YES_NO || property.type() == Property.Type.CHOICE) steps++;
    switch (property.type()) {
      case TEXT -> write(property.title(), value);
      case COUNT, DURATION, SIZE, RATE -> write(PropertyRow.title(property), value);
      case YES_NO -> {
        var word = Words.of("property.accessible", property.title(), Words.of("property." + value));
        fingers.click(row(n -> n instanceof ToggleButton && word.equals(n.getAccessibleText())));
      }
      case CHOICE -> choose(property.title(), Bench.STUDIO.catalog().wordingOf(value));
    }
  }

  private void write(String title, String text) {
    steps++;
    fingers.click(row(n -> n instanceof TextField && title.equals(n.getAccessibleText())));
    fingers.rewrite(text);
    fingers.press(KeyCode.ENTER);
  }

  private void choose(String title, String wording) {
    fingers.click(row(n -> n instanceof ComboBox && title.equals(n.getAccessibleText())));
    fingers.find(n -> n instanceof ListCell);
    pick(wording);
  }

  /// A line of the menu or list that is open.
  private void pick(String wording) {
    fingers.click(
        fingers.find(n ->
            (n instanceof ListCell<?> cell && wording.equals(cell.getText()))
                || (n instanceof javafx.scene.control.Label label
                    && label.getParent().getStyleClass().contains("menu-item")
                    && wording.equals(label.getText()))));
    fingers.untilAlone();
  }

  private javafx.scene.Node row(Predicate<javafx.scene.Node> condition) {
    var list =
        (ScrollPane)
            fingers.find(n -> n instanceof ScrollPane && "settings-scroll".equals(n.getId()));
    var found = fingers.find(list, condition);
    fingers.reveal(list, found);
    return found;
  }

  private Point2D at(Point inModel) {
    return screen(inModel.plus(shift.x(), shift.y()));
  }

  private Point2D screen(Point at) {
    return fingers.ask(() -> bench.screen(at));
  }
}

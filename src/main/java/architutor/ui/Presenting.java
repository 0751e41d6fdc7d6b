package architutor.ui;

import architutor.app.Session;
import architutor.app.Story;
import architutor.catalog.Catalog;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Tells the drawing to an audience: nothing but the canvas, lit step by step along the flow, and a
/// card that says what came.
final class Presenting {
  private static final double WIDTH = 560;
  private static final double MARGIN = 40;

  /// What the card takes of the canvas.
  private static final double FOOT = 140;

  private final Session session;
  private final Catalog catalog;
  private final CanvasView canvas;
  private final Attention attention;
  private final Consumer<Boolean> bare;
  private final Label place = new Label();
  private final Label title = CardHead.text("", "heading");
  private final Label text = CardHead.text("", "card-text");
  private final Label flows = CardHead.text("", "second");
  private final HBox card;
  private Story story = new Story(List.of());
  private int step;
  private boolean isOn;
  private Viewport before = Viewport.START;

  /// @param bare asked to leave nothing but the canvas, or to bring all else back
  Presenting(
      Session session,
      Catalog catalog,
      CanvasView canvas,
      Attention attention,
      Consumer<Boolean> bare) {
    this.session = session;
    this.catalog = catalog;
    this.canvas = canvas;
    this.attention = attention;
    this.bare = bare;
    place.getStyleClass().add("small");
    place.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(4, title, text, flows, place);
    HBox.setHgrow(words, Priority.ALWAYS);
    card =
        new HBox(
            8,
            button(Feather.CHEVRON_LEFT, "present.back", () -> go(step - 1)),
            words,
            button(Feather.CHEVRON_RIGHT, "present.on", () -> go(step + 1)),
            button(Feather.X, "present.end", this::end));
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("present-card");
    card.setPrefWidth(WIDTH);
    canvas.widthProperty().subscribe(_ -> fit());
    canvas.heightProperty().subscribe(_ -> fit());
    card.heightProperty().subscribe(_ -> settle());
  }

  private static Button button(Feather glyph, String words, Runnable action) {
    var button = new Button("", Glyphs.of(glyph));
    button.getStyleClass().add("tool");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(Words.of(words));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// From the first step on.
  void begin() {
    if (isOn || session.diagram().isEmpty()) return;
    isOn = true;
    before = canvas.viewport();
    story = Story.of(session.diagram());
    session.select(Set.of());
    attention.rest();
    bare.accept(true);
    canvas.cover(card);
    go(0);
    fit();
    canvas.requestFocus();
  }

  private void end() {
    isOn = false;
    canvas.uncover(card);
    attention.story().set(Optional.empty());
    bare.accept(false);
    canvas.look(before.sized(canvas.getWidth(), canvas.getHeight()));
  }

  /// Whether the key meant something here.
  boolean pressed(KeyEvent event) {
    if (!isOn) return false;
    switch (event.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER -> go(step + 1);
      case LEFT, UP, PAGE_UP, BACK_SPACE -> go(step - 1);
      case HOME -> go(0);
      case END -> go(story.steps().size() - 1);
      case ESCAPE, F5 -> end();
      default -> {}
    }
    return true;
  }

  private void go(int next) {
    step = Math.clamp(next, 0, Math.max(0, story.steps().size() - 1));
    attention.story().set(Optional.of(story.told(step)));
    place.setText(Words.of("present.place", step + 1, story.steps().size()));
    if (story.steps().isEmpty()) return;
    var now = story.steps().get(step);
    title.setText(title(now));
    text.setText(text(now));
    flows.setText(flows(now));
    for (var label : List.of(text, flows)) {
      label.setVisible(!label.getText().isEmpty());
      label.setManaged(label.isVisible());
    }
    card.setAccessibleText(String.join(". ", title.getText(), text.getText(), flows.getText()));
    settle();
  }

  private String title(Story.Step now) {
    return now.kind()
        .map(kind -> Words.of("present." + kind.word()))
        .orElseGet(() -> names(now.nodes()));
  }

  private String names(List<Id> nodes) {
    return nodes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String text(Story.Step now) {
    if (now.kind().isPresent()) return names(now.nodes());
    return now.nodes().size() == 1
        ? session
            .diagram()
            .node(now.nodes().getFirst())
            .map(Node::service)
            .flatMap(catalog::find)
            .map(s -> s.summary())
            .orElse("")
        : "";
  }

  private String flows(Story.Step now) {
    return now.flows().stream()
        .flatMap(id -> session.diagram().edge(id).stream())
        .map(this::words)
        .collect(Collectors.joining("   "));
  }

  private String words(Edge edge) {
    var way = Words.of("settings.edge", name(edge.from()), name(edge.to()));
    return edge.label().isEmpty() ? way : Words.of("present.flow", way, edge.label());
  }

  private String name(Id id) {
    return new Naming(session.diagram(), catalog).of(id);
  }

  /// The whole drawing above the card.
  private void fit() {
    if (!isOn || canvas.getHeight() < 2 * FOOT) return;
    var width = canvas.getWidth();
    var height = canvas.getHeight();
    Extent.of(session.diagram())
        .map(all -> canvas.viewport().sized(width, height - FOOT).fitting(all, MARGIN))
        .ifPresent(v -> canvas.look(new Viewport(v.x(), v.y(), v.zoom(), width, height)));
    settle();
  }

  /// At the lower middle of the canvas.
  private void settle() {
    if (!isOn) return;
    var width = Math.min(WIDTH, canvas.getWidth() - 32);
    card.setPrefWidth(width);
    card.autosize();
    card.relocate(
        Math.rint((canvas.getWidth() - card.getWidth()) / 2),
        Math.rint(canvas.getHeight() - card.getHeight() - 24));
  }
}

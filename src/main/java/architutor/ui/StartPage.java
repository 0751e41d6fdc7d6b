package architutor.ui;

import architutor.app.Example;
import architutor.app.Gallery;
import architutor.app.Studio;
import architutor.paint.Overlay;
import architutor.paint.Png;
import architutor.paint.Theme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What there is to begin with: a blank sheet, the last files, examples and templates. Pictures are
/// made one after the other, so that whoever opens a file meanwhile does not wait for all of them.
final class StartPage {
  private static final double DENSITY = 2;
  private static final double WIDEST = 960;

  /// What the page may ask for.
  record Hands(Command blank, Command open, Consumer<Path> file, Consumer<String> example) {}

  private record Pending(DesignCard card, Example example) {}

  private final Studio studio;
  private final Work work;
  private final Look look;
  private final Recent recent;
  private final Hands hands;
  private final Button blank;
  private final VBox files = new VBox(2);
  private final List<DesignCard> cards = new ArrayList<>();
  private final Queue<Pending> waiting = new ArrayDeque<>();
  private final ScrollPane view;

  StartPage(Studio studio, Work work, Look look, Recent recent, Hands hands) {
    this.studio = studio;
    this.work = work;
    this.look = look;
    this.recent = recent;
    this.hands = hands;
    blank = button(hands.blank(), "primary");
    var open = button(hands.open(), "quiet");
    var page =
        new VBox(
            12,
            CardHead.text(Words.of("start.title"), "start-title"),
            CardHead.text(Words.of("start.text"), "second"),
            new HBox(8, blank, open),
            files);
    for (var shelf : Gallery.values()) page.getChildren().addAll(shelf(shelf));
    page.getStyleClass().add("start-page");
    page.setMaxWidth(WIDEST);
    var middle = new HBox(page);
    middle.getStyleClass().add("start-middle");
    HBox.setHgrow(page, Priority.ALWAYS);
    view = new ScrollPane(middle);
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    look.theme().subscribe(this::picture);
  }

  ScrollPane view() {
    return view;
  }

  /// Brings the keys to the first thing to do, and the list of files up to date.
  void focus() {
    show(recent.files());
    // What scrolls is in the window only once it has its style.
    view.applyCss();
    blank.requestFocus();
  }

  private static Button button(Command command, String style) {
    var button = new Button(command.text());
    button.setId("start-" + command.id());
    button.getStyleClass().add(style);
    button.setOnAction(_ -> command.run());
    Tip.on(button, command::tip);
    return button;
  }

  private void show(List<Path> paths) {
    files.getChildren().clear();
    if (paths.isEmpty()) return;
    files.getChildren().add(heading(Words.of("start.recent")));
    for (var path : paths) files.getChildren().add(row(path));
  }

  private Node row(Path path) {
    var name = new Hyperlink(path.getFileName().toString());
    name.getStyleClass().add("start-file");
    name.setOnAction(_ -> hands.file().accept(path));
    name.setMinWidth(Region.USE_PREF_SIZE);
    var folder = new Label(String.valueOf(path.getParent()));
    folder.getStyleClass().add("small");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    var row = new HBox(10, name, folder);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label heading(String text) {
    return CardHead.text(text, "section-title");
  }

  private List<Node> shelf(Gallery shelf) {
    var flow = new FlowPane(16, 16);
    // What one begins with without looking at a design does not wait for them.
    Painted.then(() ->
        work.run(
            Words.of("busy.designs"),
            () -> studio.examples(shelf),
            designs -> fill(flow, designs),
            e ->
                flow.getChildren()
                    .setAll(CardHead.text(String.valueOf(e.getMessage()), "second"))));
    return List.of(heading(title(shelf)), flow);
  }

  private void fill(FlowPane flow, List<Example> designs) {
    for (var design : designs) {
      var card = new DesignCard(design, () -> hands.example().accept(design.id()));
      cards.add(card);
      flow.getChildren().add(card);
    }
    picture();
  }

  private static String title(Gallery shelf) {
    return switch (shelf) {
      case EXAMPLES -> Words.of("start.examples");
      case TEMPLATES -> Words.of("start.templates");
    };
  }

  /// All cards in the theme of now.
  private void picture() {
    var isIdle = waiting.isEmpty();
    waiting.clear();
    for (var card : cards) waiting.add(new Pending(card, card.design()));
    if (isIdle) next();
  }

  private void next() {
    if (waiting.isEmpty()) return;
    var pending = waiting.peek();
    var theme = look.theme().get();
    work.run(
        Words.of("busy.designs"),
        () -> thumbnail(studio, pending.example, theme),
        picture -> {
          pending.card.show(picture);
          goOn(pending);
        },
        _ -> goOn(pending));
  }

  /// The theme may have changed meanwhile; then all wait anew.
  private void goOn(Pending done) {
    if (!waiting.isEmpty() && waiting.peek().equals(done)) waiting.remove();
    next();
  }

  private static Thumbnail thumbnail(Studio studio, Example design, Theme theme) {
    var drawing = studio.draw(studio.example(design.id()).diagram(), theme, Overlay.NONE);
    var box = drawing.bounds().grown(Png.MARGIN);
    var scale = Math.min(DesignCard.WIDTH / box.width(), DesignCard.HEIGHT / box.height());
    return Thumbnail.of(studio, drawing, theme, Math.min(1, scale), DENSITY);
  }
}

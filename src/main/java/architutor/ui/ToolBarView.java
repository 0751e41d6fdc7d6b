package architutor.ui;

import architutor.model.GroupKind;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// The tools and the few commands that are wanted all the time.
final class ToolBarView {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final Commands commands;
  private final CanvasInput input;
  private final CanvasView canvas;
  private final LensBar lenses;
  private final Consumer<GroupKind> frame;
  private final Parent view;

  @FXML private HBox row;
  @FXML private HBox tools;
  @FXML private HBox steps;
  @FXML private HBox arranging;
  @FXML private HBox reading;
  @FXML private HBox out;

  ToolBarView(
      Commands commands,
      CanvasInput input,
      CanvasView canvas,
      LensBar lenses,
      Consumer<GroupKind> frame) {
    this.lenses = lenses;
    this.commands = commands;
    this.input = input;
    this.canvas = canvas;
    this.frame = frame;
    this.view = Fxml.load("toolbar", this);
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    var select = tool("select", Feather.MOUSE_POINTER);
    var connect = tool("connect", Feather.ARROW_UP_RIGHT);
    var note = tool("note", Feather.FILE_TEXT);
    var group = new ToggleGroup();
    group.getToggles().setAll(select, connect, note);
    var frames = frames();
    tools.getChildren().setAll(select, connect, frames, note);
    input
        .tool()
        .subscribe(tool -> {
          select.setSelected(tool instanceof Tool.Select);
          connect.setSelected(tool instanceof Tool.Connect);
          note.setSelected(tool instanceof Tool.Note);
          frames.pseudoClassStateChanged(CHOSEN, tool instanceof Tool.Frame);
        });
    steps.getChildren().setAll(commands.of("undo").button(), commands.of("redo").button());
    arranging.getChildren().setAll(commands.of("tidy").button(), zoom());
    reading.getChildren().setAll(lenses.buttons(commands));
    row.widthProperty().subscribe(() -> Platform.runLater(this::fit));
    row.needsLayoutProperty().subscribe(_ -> Platform.runLater(this::fit));
    out.getChildren().setAll(export());
  }

  /// Where words have no room, pictures alone must do: first where they are known best.
  private void fit() {
    if (row.getWidth() == 0) return;
    var groups = List.of(List.of(steps, arranging), List.of(tools), List.of(reading));
    var wanted = row.prefWidth(-1);
    for (var group : groups)
      for (var button : buttons(group)) if (isBare(button)) wanted += words(button);
    var isEnough = row.getWidth() >= wanted;
    for (var group : groups) {
      for (var button : buttons(group)) {
        var next = isEnough ? roomy(button) : ContentDisplay.GRAPHIC_ONLY;
        if (button.getContentDisplay() != next) button.setContentDisplay(next);
        if (!isEnough) wanted -= words(button);
      }
      isEnough = row.getWidth() >= wanted;
    }
  }

  private static List<Labeled> buttons(List<HBox> group) {
    return group.stream()
        .flatMap(box -> box.getChildren().stream())
        .filter(n -> n instanceof Labeled l && l.getGraphic() != null)
        .map(Labeled.class::cast)
        .toList();
  }

  private static boolean isBare(Labeled button) {
    return button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
  }

  /// A lens needs no picture where there are words.
  private static ContentDisplay roomy(Labeled button) {
    return button.getStyleClass().contains("lens") ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
  }

  /// How wide the words of a button are, with the gap before them.
  private static double words(Labeled button) {
    var text = new Text(button.getText());
    text.setFont(button.getFont());
    return text.getLayoutBounds().getWidth() + button.getGraphicTextGap();
  }

  /// A press on the chosen tool leaves it chosen.
  private ToggleButton tool(String id, Feather glyph) {
    var command = commands.of(id);
    var button = new ToggleButton(Words.of("command." + id + ".brief"), Glyphs.of(glyph));
    button.setId("tool-" + id);
    button.getStyleClass().add("tool");
    button.setAccessibleText(command.text());
    Tip.on(button, command::tip);
    button.setOnAction(_ -> {
      button.setSelected(true);
      command.run();
    });
    return button;
  }

  private SplitMenuButton frames() {
    var command = commands.of("group");
    var button = new SplitMenuButton(Menus.kinds(frame).toArray(MenuItem[]::new));
    button.setId("tool-group");
    button.setText(Words.of("command.group.brief"));
    button.setGraphic(Glyphs.of(Feather.SQUARE));
    button.setAccessibleText(command.text());
    Tip.on(button, command::tip);
    button.setOnAction(_ -> command.run());
    button.getStyleClass().add("tool");
    return button;
  }

  private Button zoom() {
    var button = new Button();
    button.setId("tool-zoom");
    button.getStyleClass().addAll("tool", "zoom");
    button.setOnAction(_ -> commands.of("fit").run());
    Tip.on(button, commands.of("fit")::tip);
    canvas
        .viewportProperty()
        .subscribe(v -> {
          var text = Words.of("zoom", Math.round(100 * v.zoom()));
          button.setText(text);
          button.setAccessibleText(Words.of("zoom.accessible", text));
        });
    return button;
  }

  private MenuButton export() {
    var glyph = Glyphs.of(Feather.SHARE);
    glyph.getStyleClass().add("on-accent");
    var button =
        new MenuButton(
            Words.of("export.button"),
            glyph,
            commands.of("export-png").item(),
            commands.of("export-mermaid").item(),
            commands.of("copy-mermaid").item());
    button.setId("export");
    button.getStyleClass().add("primary");
    button.setAccessibleText(Words.of("export.button"));
    return button;
  }
}

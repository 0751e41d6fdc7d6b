package architutor.ui;

import architutor.app.ExportOptions;
import architutor.paint.Theme;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.controlsfx.control.SegmentedButton;

/// Asks with the system's and our own dialogs.
record Dialogs(Stage stage, Look look, Memory memory) implements Ask {
  private static final List<Integer> SCALES = List.of(1, 2, 3);

  @Override
  public Optional<Path> forOpening() {
    var chooser = chooser(Words.of("open.title"));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(
                Words.of("files.drawings"), "*.yaml", "*.yml", "*.json"),
            new FileChooser.ExtensionFilter(Words.of("files.all"), "*"));
    return remembered(chooser.showOpenDialog(stage));
  }

  @Override
  public Optional<Path> forSaving(String title, String name, List<String> endings) {
    var chooser = chooser(title);
    chooser.setInitialFileName(name);
    for (var ending : endings)
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(Words.of("files." + ending), "*." + ending));
    return remembered(chooser.showSaveDialog(stage));
  }

  @Override
  public Optional<Path> forFolder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    start().ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showDialog(stage)).map(f -> f.toPath().toAbsolutePath());
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    start().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /// Where the last file was.
  private Optional<File> start() {
    return Optional.of(new File(memory.text("folder", System.getProperty("user.home"))))
        .filter(File::isDirectory);
  }

  private Optional<Path> remembered(@org.jspecify.annotations.Nullable File file) {
    var path = Optional.ofNullable(file).map(f -> f.toPath().toAbsolutePath());
    path.map(Path::getParent).ifPresent(folder -> memory.put("folder", folder.toString()));
    return path;
  }

  @Override
  public Leaving whetherToSave(String title) {
    var save = new ButtonType(Words.of("leave.save"), ButtonData.YES);
    var discard = new ButtonType(Words.of("leave.discard"), ButtonData.NO);
    var cancel = new ButtonType(Words.of("cancel"), ButtonData.CANCEL_CLOSE);
    var answer =
        alert(Words.of("leave.head", title), Words.of("leave.text"), save, discard, cancel);
    if (answer.filter(save::equals).isPresent()) return Leaving.SAVE;
    return answer.filter(discard::equals).isPresent() ? Leaving.DISCARD : Leaving.CANCEL;
  }

  @Override
  public boolean whetherToLose(int problems) {
    var write = new ButtonType(Words.of("lose.write"), ButtonData.OK_DONE);
    var cancel = new ButtonType(Words.of("cancel"), ButtonData.CANCEL_CLOSE);
    var answer = alert(Words.counted("lose.head", problems), Words.of("lose.text"), write, cancel);
    return answer.filter(write::equals).isPresent();
  }

  @Override
  public Optional<ExportOptions> forPicture(Theme theme) {
    var scales = SCALES.stream().map(s -> new ToggleButton(Words.of("export.times", s))).toList();
    scales.get(1).setSelected(true);
    var light = new ToggleButton(Words.of("theme.light"));
    var dark = new ToggleButton(Words.of("theme.dark"));
    (theme == Theme.LIGHT ? light : dark).setSelected(true);
    var transparent = new CheckBox(Words.of("export.transparent"));
    var form =
        new VBox(
            14,
            Row.labelled(Words.of("export.scale"), segments(scales)),
            Row.labelled(Words.of("export.theme"), segments(List.of(light, dark))),
            transparent);
    var export = new ButtonType(Words.of("export.go"), ButtonData.OK_DONE);
    var cancel = new ButtonType(Words.of("cancel"), ButtonData.CANCEL_CLOSE);
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(stage);
    dialog.setTitle(Words.of("export.title"));
    var pane = dialog.getDialogPane();
    pane.setHeaderText(Words.of("export.head"));
    pane.setContent(form);
    pane.getButtonTypes().setAll(export, cancel);
    dress(pane);
    return dialog
        .showAndWait()
        .filter(export::equals)
        .map(_ ->
            new ExportOptions(
                light.isSelected() ? Theme.LIGHT : Theme.DARK,
                scales.stream()
                    .filter(ToggleButton::isSelected)
                    .findFirst()
                    .map(b -> SCALES.get(scales.indexOf(b)))
                    .orElse(2),
                transparent.isSelected()));
  }

  private static SegmentedButton segments(List<ToggleButton> buttons) {
    buttons.forEach(b -> b.setOnAction(_ -> b.setSelected(true)));
    return new SegmentedButton(buttons.toArray(ToggleButton[]::new));
  }

  @Override
  public void trouble(String what, String why) {
    alert(what, why, new ButtonType(Words.of("close"), ButtonData.OK_DONE));
  }

  private Optional<ButtonType> alert(String head, String text, ButtonType... buttons) {
    var alert = new Alert(Alert.AlertType.NONE, text, buttons);
    alert.initOwner(stage);
    alert.setTitle(Words.of("name"));
    alert.setHeaderText(head);
    dress(alert.getDialogPane());
    return alert.showAndWait();
  }

  /// A dialog with something to read.
  void tell(String title, javafx.scene.Node content) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(stage);
    dialog.setTitle(title);
    var pane = dialog.getDialogPane();
    pane.setContent(content);
    pane.getButtonTypes().setAll(new ButtonType(Words.of("close"), ButtonData.OK_DONE));
    dress(pane);
    dialog.showAndWait();
  }

  private void dress(DialogPane pane) {
    pane.getStyleClass().add("ask");
    pane.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    look.dress(pane);
  }
}

package architutor.ui;

import architutor.paint.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;

/// Which theme the window wears, and what makes a scene wear it.
final class Look {
  /// What the person asked for.
  enum Choice {
    LIGHT,
    DARK,
    SYSTEM;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Choice named(String word) {
      return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst().orElse(SYSTEM);
    }
  }

  /// The address of our style sheet.
  static final String SHEET =
      Objects.requireNonNull(Look.class.getResource("desk.css")).toExternalForm();

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final Memory memory;
  private Choice choice;

  Look(Memory memory) {
    this.memory = memory;
    this.choice = Choice.named(memory.text("theme", Choice.SYSTEM.word()));
    Platform.getPreferences().colorSchemeProperty().subscribe(this::settle);
    settle();
    theme.subscribe(Look::wear);
  }

  ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  Choice choice() {
    return choice;
  }

  void choose(Choice next) {
    choice = next;
    memory.put("theme", next.word());
    settle();
  }

  private void settle() {
    theme.set(
        switch (choice) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
          case SYSTEM ->
              Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                  ? Theme.DARK
                  : Theme.LIGHT;
        });
  }

  private static void wear(Theme theme) {
    Application.setUserAgentStylesheet(
        switch (theme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /// Keeps the scene, and every popup that belongs to it, in the current theme.
  void dress(Scene scene) {
    theme.subscribe(now -> scene.getStylesheets().setAll(sheets(now)));
  }

  void dress(DialogPane pane) {
    pane.getStylesheets().setAll(sheets(theme.get()));
  }

  private static List<String> sheets(Theme theme) {
    return List.of(ThemeCss.address(theme), SHEET);
  }
}

package architutor.ui;

import architutor.paint.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
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

  private static final URL SHEET = Objects.requireNonNull(Look.class.getResource("desk.css"));

  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<TextSize> size;
  private final Memory memory;
  private Choice choice;

  Look(Memory memory) {
    this.memory = memory;
    this.size = new ReadOnlyObjectWrapper<>(new TextSize(memory.number("text-size", 1)));
    this.choice = Choice.named(memory.text("theme", Choice.SYSTEM.word()));
    Platform.getPreferences().colorSchemeProperty().subscribe(this::settle);
    settle();
    theme.subscribe(Look::wear);
  }

  ReadOnlyObjectProperty<Theme> theme() {
    return theme.getReadOnlyProperty();
  }

  /// How large the words of the window are; the drawing has its zoom.
  ReadOnlyObjectProperty<TextSize> size() {
    return size.getReadOnlyProperty();
  }

  /// A size larger or smaller, or the usual one.
  ///
  /// @param by 1, -1 or 0
  void resize(int by) {
    size.set(by == 0 ? TextSize.USUAL : size.get().next(by));
    memory.put("text-size", size.get().times());
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
    theme.subscribe(() -> scene.getStylesheets().setAll(sheets()));
    size.subscribe(() -> scene.getStylesheets().setAll(sheets()));
    scene.getStylesheets().setAll(sheets());
  }

  void dress(DialogPane pane) {
    pane.getStylesheets().setAll(sheets());
  }

  private List<String> sheets() {
    return List.of(
        ThemeCss.address(theme.get()), size.get().of(SHEET.toExternalForm(), Look::text));
  }

  private static String text() {
    try (var in = SHEET.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

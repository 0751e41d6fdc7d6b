package architutor.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands at the left of the drawing: the services, the outline or the history.
final class SideTabs {
  /// One of them.
  enum Side {
    SERVICES,
    OUTLINE,
    HISTORY;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// A tab's contents.
  ///
  /// @param view asked for when the tab is first shown, and then always the same
  /// @param focus brings the keys to what is most wanted in it
  record Content(Supplier<? extends Node> view, Runnable focus) {}

  private static final String KEY = "side";

  private final Memory memory;
  private final Map<Side, Content> contents;
  private final Map<Side, ToggleButton> tabs = new EnumMap<>(Side.class);
  private final StackPane stack = new StackPane();
  private final VBox view;
  private Side shown = Side.SERVICES;

  SideTabs(Map<Side, Content> contents, Memory memory) {
    this.memory = memory;
    this.contents = contents;
    var group = new ToggleGroup();
    var row = new HBox();
    row.getStyleClass().add("side-tabs");
    for (var side : Side.values()) {
      var tab = new ToggleButton(Words.of("side." + side.word()));
      tab.setId("side-" + side.word());
      tab.setToggleGroup(group);
      tab.getStyleClass().add("side-tab");
      tab.setOnAction(_ -> open(side));
      tabs.put(side, tab);
      row.getChildren().add(tab);
    }
    VBox.setVgrow(stack, Priority.ALWAYS);
    view = new VBox(row, stack);
    view.getStyleClass().add("side");
    for (var side : Side.values())
      if (side.word().equals(memory.text(KEY, Side.SERVICES.word()))) shown = side;
    show();
  }

  Region view() {
    return view;
  }

  private Content content(Side side) {
    return java.util.Objects.requireNonNull(contents.get(side));
  }

  /// Shows a tab and brings the keys to it.
  void open(Side side) {
    shown = side;
    memory.put(KEY, side.word());
    show();
    focus();
  }

  void focus() {
    content(shown).focus().run();
  }

  private void show() {
    tabs.forEach((side, tab) -> tab.setSelected(side == shown));
    var content = content(shown).view().get();
    if (!stack.getChildren().contains(content)) {
      // Lists follow the drawing only from when they become visible.
      content.setVisible(false);
      stack.getChildren().add(content);
    }
    for (var each : stack.getChildren()) each.setVisible(each.equals(content));
  }
}

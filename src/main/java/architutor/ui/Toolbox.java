package architutor.ui;

import architutor.model.GroupKind;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/// Takes up the tools, and remembers which frame was drawn last.
final class Toolbox {
  private final ObjectProperty<Tool> tool;
  private final Runnable focus;
  private final Consumer<String> say;
  private GroupKind frame = GroupKind.REGION;

  /// @param focus brings the keys to the canvas
  /// @param say tells how the tool is used
  Toolbox(ObjectProperty<Tool> tool, Runnable focus, Consumer<String> say) {
    this.tool = tool;
    this.focus = focus;
    this.say = say;
  }

  void select() {
    tool.set(Tool.SELECT);
  }

  void note() {
    take(new Tool.Note());
  }

  /// Of the kind of the last one.
  void frame() {
    take(new Tool.Frame(frame));
  }

  void frame(GroupKind kind) {
    frame = kind;
    frame();
  }

  private void take(Tool next) {
    tool.set(next);
    focus.run();
    say.accept(Words.of("tool.hint"));
  }
}

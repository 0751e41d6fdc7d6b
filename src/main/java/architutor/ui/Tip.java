package architutor.ui;

import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// What is said of a part of the window while the pointer rests on it. Each is a window of its own
/// and there are hundreds, so it is made when the pointer or the keys first come to the part.
final class Tip implements ChangeListener<Boolean> {
  private final Node part;
  private final Supplier<Tooltip> tip;

  private Tip(Node part, Supplier<Tooltip> tip) {
    this.part = part;
    this.tip = tip;
    part.hoverProperty().addListener(this);
    part.focusedProperty().addListener(this);
  }

  /// @param tip asked once
  static void on(Node part, Supplier<Tooltip> tip) {
    new Tip(part, tip);
  }

  @Override
  public void changed(ObservableValue<? extends Boolean> near, Boolean was, Boolean is) {
    part.hoverProperty().removeListener(this);
    part.focusedProperty().removeListener(this);
    // Of a control's own a screen reader knows, too.
    if (part instanceof Control control) control.setTooltip(tip.get());
    else Tooltip.install(part, tip.get());
  }
}

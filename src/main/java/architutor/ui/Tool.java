package architutor.ui;

import architutor.model.GroupKind;

/// What the next press on the canvas does.
sealed interface Tool {
  Tool SELECT = new Select();

  record Select() implements Tool {}

  record Connect() implements Tool {}

  record Frame(GroupKind kind) implements Tool {}

  record Note() implements Tool {}
}

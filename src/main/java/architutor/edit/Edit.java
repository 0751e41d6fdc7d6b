package architutor.edit;

import architutor.model.Diagram;

/// One thing a person does to a drawing, as a value: it can be shown before it is done, done, and
/// named in the undo menu.
public sealed interface Edit
    permits Accept,
        All,
        AnswerQuestion,
        Arrange,
        Carry,
        Configure,
        Describe,
        Fold,
        Lock,
        Move,
        Paste,
        Put,
        Reframe,
        Rekey,
        Rekind,
        Remove,
        Rename,
        Reparent,
        Replace,
        Require,
        Resize,
        Retitle,
        Stack,
        Unaccept {
  /// The drawing afterwards. What the edit names and the drawing no longer has stays as it is; no
  /// edit throws and none breaks what always holds of a [Diagram].
  Diagram applyTo(Diagram before);

  /// The step in words for the undo menu, such as `Move 3 elements`.
  String title();
}

package architutor.ui;

import architutor.app.Session;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with what is selected.
final class EditCommands {
  private EditCommands() {}

  static List<Draft> of(Session session, Actions act, Copying copying, WindowActions window) {
    return List.of(
        Draft.of("undo", act::undo)
            .with(Feather.CORNER_UP_LEFT)
            .when(() -> session.undoTitle().isPresent())
            .naming(session::undoTitle),
        Draft.of("redo", act::redo)
            .with(Feather.CORNER_UP_RIGHT)
            .when(() -> session.redoTitle().isPresent())
            .naming(session::redoTitle),
        Draft.of("cut", act::cut).with(Feather.SCISSORS).when(act::hasSelection),
        Draft.of("copy", copying::copy).with(Feather.COPY).when(act::hasSelection),
        Draft.of("paste", copying::paste).with(Feather.CLIPBOARD),
        Draft.of("copy-picture", copying::copyPicture).when(act::hasContent),
        Draft.of("copy-mermaid", copying::copyMermaid).when(act::hasContent),
        Draft.of("duplicate", act::duplicate).when(act::hasSelection),
        Draft.of("delete", act::delete).with(Feather.TRASH_2).when(act::hasSelection),
        Draft.of("select-all", act::selectAll).when(act::hasContent),
        Draft.of("select-none", act::selectNone).when(act::hasSelection),
        Draft.of("next-flow", () -> act.flow(1)).when(act::hasFlows),
        Draft.of("previous-flow", () -> act.flow(-1)).when(act::hasFlows),
        Draft.of("rename", act::rename).with(Feather.EDIT_2).when(act::isOneSelected),
        Draft.of("kind", window::chooseKind).when(act::isOfKind),
        Draft.of("find", () -> window.finder().find()).with(Feather.SEARCH).when(act::hasContent),
        Draft.of("find-next", () -> window.finder().find(1)).when(act::hasContent),
        Draft.of("find-previous", () -> window.finder().find(-1)).when(act::hasContent),
        Draft.of("search", window::search).with(Feather.SEARCH));
  }
}

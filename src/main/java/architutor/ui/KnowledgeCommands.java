package architutor.ui;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the drawing, of services and of rules.
final class KnowledgeCommands {
  private KnowledgeCommands() {}

  static List<Draft> of(WindowActions window, Guide guide, RuleGuide rules, Actions act) {
    return List.of(
        Draft.of("next-finding", () -> window.finding(1))
            .with(Feather.CHEVRON_DOWN)
            .when(window::hasFindings),
        Draft.of("previous-finding", () -> window.finding(-1))
            .with(Feather.CHEVRON_UP)
            .when(window::hasFindings),
        Draft.of("explain-finding", rules::explainOpen).with(Feather.BOOK_OPEN),
        Draft.of("rules", rules::browse).with(Feather.BOOK),
        Draft.of("own-rules", rules::own),
        Draft.of("explain", guide::explainSelected).with(Feather.HELP_CIRCLE),
        Draft.of("compare", guide::compareSelected).with(Feather.COLUMNS).when(guide::canCompare),
        Draft.of("explore", guide::exploreSelected).with(Feather.SHARE_2).when(guide::canExplore),
        Draft.of("card-back", () -> guide.walk(-1)).when(() -> guide.canWalk(-1)),
        Draft.of("card-forward", () -> guide.walk(1)).when(() -> guide.canWalk(1)),
        Draft.of("advise", window::advise).with(Feather.COMPASS),
        Draft.of("doubt", window::doubt).when(() -> act.selectedNode().isPresent()),
        Draft.of("everything", () -> window.finder().everything()).with(Feather.TERMINAL),
        Draft.of("keys", () -> window.finder().keys()).with(Feather.COMMAND),
        Draft.of("about", window::about).with(Feather.INFO));
  }
}

package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Configure;
import architutor.edit.Put;
import architutor.edit.Replace;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class InsertingTest {
  private static final Act LIT = new Act.Over(Optional.of(new Hit.Body(FLOW)));
  private static final Act DARK = new Act.Over(Optional.empty());

  private static boolean leads(Diagram diagram, Id from, Id to) {
    return diagram.edges().stream().anyMatch(e -> e.from().equals(from) && e.to().equals(to));
  }

  @Test
  void aServiceDroppedOntoAFlowComesIntoIt() {
    var play = Play.on(DIAGRAM).with(Hand.placing("sqs")).drag(220, 121);
    assertThat(play.acts()).contains(LIT);
    assertThat(play.last()).isInstanceOf(Act.Preview.class);
    play.release(220, 121);
    var sqs = Id.of("sqs");
    assertThat(play.committed().applyTo(DIAGRAM)).isEqualTo(play.diagram());
    assertThat(leads(play.diagram(), RAW, sqs)).isTrue();
    assertThat(leads(play.diagram(), sqs, ETL)).isTrue();
    assertThat(leads(play.diagram(), RAW, ETL)).isFalse();
    assertThat(play.selection()).containsExactly(sqs);
  }

  @Test
  void theFlowGoesDarkWhereTheServiceIsCarriedOn() {
    var play = Play.on(DIAGRAM).with(Hand.placing("sqs")).drag(220, 121).drag(220, 250);
    assertThat(play.acts().get(play.acts().size() - 2)).isEqualTo(DARK);
  }

  @Test
  void withShiftAServiceDroppedOntoAFlowLiesOverIt() {
    var play = Play.on(DIAGRAM).with(Hand.placing("sqs")).holding(Mods.SHIFT).drag(220, 121);
    play.release(220, 121);
    assertThat(play.committed()).isInstanceOf(Put.class);
    assertThat(leads(play.diagram(), RAW, ETL)).isTrue();
  }

  @Test
  void withShiftAServiceDroppedOntoANodeDoesItsWork() {
    var play = Play.on(DIAGRAM).with(Hand.placing("emr")).holding(Mods.SHIFT).drag(320, 121);
    assertThat(play.last()).isEqualTo(new Act.Preview(new Replace(ETL, "emr")));
    play.release(320, 121);
    assertThat(play.committed()).isEqualTo(new Replace(ETL, "emr"));
    assertThat(play.selection()).containsExactly(ETL);
  }

  @Test
  void aPartThatReplacesANodeStatesItsSettings() {
    var part = Hand.placing("s3", Map.of("storage-class", "glacier"));
    var play = Play.on(DIAGRAM).with(part).holding(Mods.SHIFT).drag(320, 121).release(320, 121);
    assertThat(play.committed())
        .isEqualTo(
            new All(
                "Replace by s3",
                List.of(new Replace(ETL, "s3"), new Configure(ETL, "storage-class", "glacier"))));
  }

  @Test
  void whatIsLockedIsNotReplaced() {
    var locked = DIAGRAM.locking(Set.of(ETL), true);
    var play = Play.on(locked).with(Hand.placing("emr")).holding(Mods.SHIFT).drag(320, 121);
    play.release(320, 121);
    assertThat(play.diagram().node(ETL).map(Node::service)).contains("glue");
  }

  @Test
  void aNodeWithoutFlowsIsDraggedIntoOne() {
    var play = Play.on(DIAGRAM).press(800, 120).drag(220, 123);
    assertThat(play.acts()).contains(LIT);
    play.release(220, 123);
    assertThat(play.committed().applyTo(DIAGRAM)).isEqualTo(play.diagram());
    assertThat(leads(play.diagram(), RAW, USER)).isTrue();
    assertThat(leads(play.diagram(), USER, ETL)).isTrue();
    assertThat(play.diagram().parentOf(USER)).isEqualTo(play.diagram().parentOf(RAW));
    assertThat(play.selection()).containsExactly(USER);
  }

  @Test
  void aNodeThatHasFlowsIsNot() {
    var connected = DIAGRAM.with(Edge.of(USER, ETL, EdgeKind.DATA));
    var play = Play.on(connected).press(800, 120).drag(220, 123);
    assertThat(play.acts()).doesNotContain(LIT);
    play.release(220, 123);
    assertThat(leads(play.diagram(), RAW, ETL)).isTrue();
  }
}

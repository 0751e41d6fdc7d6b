package architutor.edit;

import static architutor.edit.Lake.ACCESS;
import static architutor.edit.Lake.DIAGRAM;
import static architutor.edit.Lake.ETL;
import static architutor.edit.Lake.FLOW;
import static architutor.edit.Lake.NOTE;
import static architutor.edit.Lake.RAW;
import static architutor.edit.Lake.SUBNET;
import static architutor.edit.Lake.USER;
import static architutor.edit.Lake.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Id;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LockTest {
  private static final Id GONE = Id.of("gone");

  @Test
  void aLockIsPartOfTheDrawingAndCanBeTakenBack() {
    var locked = new Lock(Set.of(RAW, NOTE, GONE), true).applyTo(DIAGRAM);
    assertThat(locked.locked()).containsExactlyInAnyOrder(RAW, NOTE);
    assertThat(locked).isNotEqualTo(DIAGRAM);
    assertThat(new Lock(Set.of(RAW, NOTE), false).applyTo(locked)).isEqualTo(DIAGRAM);
  }

  @Test
  void onlyGroupsAreFolded() {
    var folded = new Fold(Set.of(VPC, RAW, NOTE, GONE), true).applyTo(DIAGRAM);
    assertThat(folded.folded()).containsExactly(VPC);
    assertThat(new Fold(Set.of(VPC), false).applyTo(folded)).isEqualTo(DIAGRAM);
  }

  @Test
  void whatGoesTakesItsLocksAlong() {
    var locked = DIAGRAM.locking(Set.of(VPC, RAW, FLOW), true).folding(Set.of(VPC), true);
    var after = new Remove(Set.of(VPC, RAW)).applyTo(locked);
    assertThat(after.locked()).isEmpty();
    assertThat(after.folded()).isEmpty();
  }

  @Test
  void aCopyIsLockedAndFoldedAsItsModelIs() {
    var model = DIAGRAM.locking(Set.of(RAW, NOTE), true).folding(Set.of(VPC), true);
    var after = new Paste(Fragment.of(model, Set.of(VPC)), 24, 24).applyTo(model);
    assertThat(after.locked()).containsExactlyInAnyOrder(RAW, NOTE, Id.of("raw-2"));
    assertThat(after.folded()).containsExactlyInAnyOrder(VPC, Id.of("vpc-2"));
  }

  @Test
  void aLockedFrameHoldsItsContentsAndALockedNodeTheFramesAroundIt() {
    assertThat(Locks.movable(lock(SUBNET), all())).isEqualTo(Set.of(USER, NOTE, FLOW, ACCESS));
    assertThat(Locks.movable(lock(RAW), all())).isEqualTo(Set.of(ETL, USER, NOTE, FLOW, ACCESS));
    assertThat(Locks.movable(DIAGRAM, all())).isEqualTo(all());
  }

  @Test
  void whatStandsInALockedFrameMayStillBeRenamedAndRemoved() {
    assertThat(Locks.free(lock(SUBNET), Set.of(RAW, SUBNET))).isEqualTo(Set.of(RAW));
    assertThat(Locks.removable(lock(SUBNET), Set.of(RAW, SUBNET, VPC))).isEqualTo(Set.of(RAW));
  }

  @Test
  void nothingGoesThatALockedLineEndsAt() {
    assertThat(Locks.removable(lock(FLOW), all()))
        .isEqualTo(Set.of(VPC, SUBNET, USER, NOTE, ACCESS));
  }

  @Test
  void stackingChangesTheOrderOfOneKind() {
    assertThat(order(Stack.Where.TO_FRONT, RAW)).isEqualTo("etl user raw");
    assertThat(order(Stack.Where.TO_BACK, USER, VPC)).isEqualTo("user raw etl");
    assertThat(order(Stack.Where.FORWARD, RAW)).isEqualTo("etl raw user");
    assertThat(order(Stack.Where.BACKWARD, USER)).isEqualTo("raw user etl");
    assertThat(order(Stack.Where.FORWARD, ETL, USER)).isEqualTo("raw etl user");
    assertThat(order(Stack.Where.BACKWARD, ETL, USER)).isEqualTo("etl user raw");
  }

  @Test
  void anotherOrderIsAnotherDrawing() {
    var history = History.of(DIAGRAM).after(new Stack(Set.of(RAW), Stack.Where.TO_FRONT));
    assertThat(history.undoTitle()).isEqualTo(Optional.of("Bring to front"));
    assertThat(history.after(new Stack(Set.of(RAW), Stack.Where.FORWARD))).isEqualTo(history);
  }

  private static String order(Stack.Where where, Id... ids) {
    var after = new Stack(Set.of(ids), where).applyTo(DIAGRAM);
    return after.nodes().stream().map(n -> n.id().text()).collect(Collectors.joining(" "));
  }

  private static Diagram lock(Id id) {
    return new Lock(Set.of(id), true).applyTo(DIAGRAM);
  }

  private static Set<Id> all() {
    return DIAGRAM.elements().map(Element::id).collect(Collectors.toSet());
  }
}

package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Group;
import architutor.model.GroupKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class IconsTest {
  private final Icons icons = new Icons();

  @Test
  void anIconIsDrawnInAsManyPixelsAsAskedFor() {
    assertThat(icons.at("simple-storage-service", 33))
        .hasValueSatisfying(image -> {
          assertThat(image.getWidth()).isEqualTo(33);
          assertThat(image.getHeight()).isEqualTo(33);
        });
    assertThat(icons.argb("simple-storage-service", 33).orElseThrow()).hasSize(33 * 33);
  }

  @Test
  void anIconIsDrawnOncePerSize() {
    assertThat(icons.at("region", 28).orElseThrow()).isSameAs(icons.at("region", 28).orElseThrow());
  }

  @Test
  void aMissingIconIsNoIcon() {
    assertThat(icons.at("no-such-icon", 16)).isEmpty();
    assertThat(icons.look("../rules/groups")).isEmpty();
  }

  @Test
  void aServicesIconIsATileInItsColour() {
    assertThat(icons.look("simple-storage-service"))
        .hasValue(new Icons.Look(false, Rgb.of(0x7aa116)));
  }

  @Test
  void linesOnNothingAreBare() {
    assertThat(icons.look("a-bare-cross"))
        .hasValueSatisfying(look -> {
          assertThat(look.bare()).isTrue();
          assertThat(look.colour().contrast(Rgb.of(0x8c4fff))).isLessThan(1.05);
        });
  }

  @Test
  void theIconOfEveryFrameIsThere() {
    var plain = Stream.of(GroupKind.values()).map(kind -> Group.of("g", kind));
    var open = Stream.of(Group.of("g", GroupKind.SUBNET).with("access", "public"));
    assertThat(Stream.concat(plain, open).flatMap(g -> Frame.of(g).icon().stream()))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(icons.at(name, 28)).isPresent());
  }
}

package architutor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts drift: a figure that nobody has looked at for a year is none.
final class FiguresTest {
  private static final int WARNING = 9;
  private static final int OLDEST = 12;

  private record Figure(String of, Source source) {}

  private static List<Figure> figures() {
    var all = new ArrayList<Figure>();
    for (var e : Catalog.shipped().entries()) {
      e.limits().forEach(l -> all.add(new Figure(e.id() + " " + l.id(), l.source())));
      e.prices().forEach(p -> all.add(new Figure(e.id() + " " + p.item(), p.source())));
    }
    return all;
  }

  @Test
  void everyFigureNamesItsPage() {
    assertThat(figures())
        .allSatisfy(f -> {
          assertThat(f.source().title()).as(f.of()).isNotBlank();
          assertThat(f.source().url())
              .as(f.of())
              .matches("https://((docs\\.)?aws\\.amazon\\.com|repost\\.aws|kiro\\.dev)/.*");
        });
  }

  @Test
  void noFigureIsOlderThanAYear() {
    var today = YearMonth.now(java.time.ZoneOffset.UTC);
    for (var f : figures()) {
      var age = ChronoUnit.MONTHS.between(YearMonth.parse(f.source().asOf()), today);
      if (age >= WARNING)
        System.err.println("look again at " + f.of() + ": " + age + " months old");
      assertThat(age).as(f.of()).isBetween(0L, (long) OLDEST);
    }
  }

  @Test
  void everyPriceHasAUnitAndIsNotBelowZero() {
    for (var e : Catalog.shipped().entries())
      for (var p : e.prices()) {
        assertThat(p.unit()).as(e.id()).matches("[\\d.,]+ .+");
        assertThat(p.usd().signum()).as(e.id() + " " + p.item()).isNotNegative();
      }
  }

  @Test
  void enoughServicesHaveAPrice() {
    var priced = Catalog.shipped().services().stream().filter(s -> !s.prices().isEmpty());
    assertThat(priced.count()).isGreaterThanOrEqualTo(45);
  }
}

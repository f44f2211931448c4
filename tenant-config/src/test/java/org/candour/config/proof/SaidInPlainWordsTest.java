package org.candour.config.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.candour.config.Catalogue;
import org.candour.config.defect.Defects;
import org.candour.config.plain.Markdown;
import org.candour.config.plain.PlainPolicy;
import org.candour.config.tree.Node;
import org.candour.config.tree.Yaml;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bends a framework in one place and looks whether its plain words change: a limit, a seat, a limb
 * of a test or an option that no sentence speaks of would not be noticed. {@code
 * -Dcandour.proof=whole} bends every place.
 */
@DisplayName("Whatever is changed in a framework, its plain words change")
class SaidInPlainWordsTest {
  private static final boolean WHOLE = "whole".equals(System.getProperty("candour.proof"));
  private static final int SAMPLE = 120;
  private static final int FEWEST = 40;
  private static final long SEED = 20260318L;

  static Stream<PartnershipId> shipped() {
    return Catalogue.partnerships().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void in_every_place(PartnershipId partnership) {
    Node.Keys root = Yaml.tree(Catalogue.text(partnership), new Defects()).orElseThrow().root();
    Framework straight = Mending.read(Removal.hoisted(root, root, Optional.empty())).orElseThrow();
    String words = words(straight);
    List<Bend> bends = new ArrayList<>(Bends.of(root));
    Collections.shuffle(bends, new Random(SEED));
    int tried = 0;
    List<String> silent = new ArrayList<>();
    for (Bend bend : bends.subList(0, WHOLE ? bends.size() : Math.min(SAMPLE, bends.size()))) {
      Optional<Framework> bent = Mending.read(bend.root()).filter(f -> !f.equals(straight));
      tried += bent.isPresent() ? 1 : 0;
      if (bent.map(f -> words(f).equals(words)).orElse(false)) {
        silent.add(bend.words());
      }
    }
    assertTrue(tried >= FEWEST, "only " + tried + " could be tried");
    assertEquals(List.of(), silent);
  }

  /** Without the rules that nothing carries: one that lost its place would be listed there. */
  private static String words(Framework framework) {
    PlainPolicy all = PlainPolicy.of(framework);
    return Markdown.of(
        new PlainPolicy(
            all.partnership(),
            all.version(),
            all.glossaries(),
            all.chapters().stream().filter(c -> !c.id().equals("other-rules")).toList()));
  }
}

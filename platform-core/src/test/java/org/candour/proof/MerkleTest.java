package org.candour.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A Merkle tree as RFC 6962 has it")
class MerkleTest {
  /** The leaves that implementations of Certificate Transparency are tried with. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static List<Octets> hashed(int many) {
    return LEAVES.subList(0, many).stream().map(Octets::hex).map(Merkle::leaf).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void has_the_roots_that_are_published_for_known_leaves(int many, String root) {
    assertEquals(root, Merkle.root(hashed(many)).hex());
  }

  private static List<Octets> numbered(int many) {
    List<Octets> leaves = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      leaves.add(Merkle.leaf(Octets.utf8("leaf " + i)));
    }
    return leaves;
  }

  @Test
  void leads_from_every_leaf_to_the_root_and_from_no_other_leaf_or_place() {
    for (int size = 1; size <= 40; size++) {
      List<Octets> leaves = numbered(size);
      Octets root = Merkle.root(leaves);
      for (int i = 0; i < size; i++) {
        List<Octets> path = Merkle.path(leaves, i);
        assertTrue(Merkle.leads(leaves.get(i), i, size, path, root), i + " of " + size);
        Octets other = Merkle.leaf(Octets.utf8("another"));
        assertFalse(Merkle.leads(other, i, size, path, root));
        assertFalse(Merkle.leads(leaves.get(i), i, size, path, other));
        assertFalse(Merkle.leads(leaves.get(i), size, size, path, root));
        if (size > 1) {
          assertFalse(Merkle.leads(leaves.get(i), i ^ 1, size, path, root), i + " of " + size);
          assertFalse(Merkle.leads(leaves.get(i), i, size, path.subList(1, path.size()), root));
        }
      }
    }
  }

  @Test
  void tells_a_node_from_a_leaf_of_the_same_bytes() {
    List<Octets> leaves = numbered(2);
    byte[] both = new byte[64];
    System.arraycopy(leaves.get(0).array(), 0, both, 0, 32);
    System.arraycopy(leaves.get(1).array(), 0, both, 32, 32);
    assertFalse(Merkle.root(leaves).equals(Merkle.leaf(Octets.of(both))));
  }

  @Test
  void kept_up_to_date_leaf_by_leaf_has_the_root_of_one_made_at_once() {
    Random chance = new Random(7);
    LeafTree kept = new LeafTree();
    for (int round = 0; round < 300; round++) {
      int puts = chance.nextInt(4);
      for (int i = 0; i < puts; i++) {
        String id = Integer.toString(chance.nextInt(120));
        Octets hash = Octets.of(new byte[] {(byte) chance.nextInt()});
        kept.put(new Leaf(Leaf.Kind.JOURNAL, id, 1 + chance.nextInt(9), hash, hash));
      }
      List<Octets> all = kept.leaves().stream().map(Leaf::hashed).toList();
      assertEquals(Merkle.root(all), kept.root(), "round " + round);
      assertEquals(kept.leaves().stream().sorted().toList(), kept.leaves());
      assertEquals(kept.leaves().stream().mapToLong(Leaf::place).sum(), kept.entries());
    }
    assertEquals(-1, kept.index("journal nowhere"));
    String key = kept.leaves().get(5).key();
    assertEquals(5, kept.index(key));
    Octets leaf = kept.leaves().get(5).hashed();
    assertTrue(Merkle.leads(leaf, 5, kept.size(), kept.path(5), kept.root()));
  }
}

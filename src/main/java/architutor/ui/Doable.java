package architutor.ui;

import java.util.function.Supplier;
import javafx.scene.Node;

/// An entry of the list of everything with what makes it happen.
///
/// @param keys those that ask for it directly; empty if there are none
/// @param picture makes what stands before its title
record Doable(Entry entry, String keys, Supplier<Node> picture, Runnable action) {}

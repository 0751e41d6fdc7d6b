package architutor.ui;

/// What the commands do to the window as a whole.
interface WindowActions {
  /// Shows what there is to begin with.
  void start();

  /// Tells the drawing step by step, filling the screen.
  void present();

  void exit();

  void chooseKind();

  /// Searches services.
  void search();

  /// Shows one of the tabs at the left.
  void open(SideTabs.Side tab);

  /// What finds everything; not there before the window is.
  Finder finder();

  void togglePalette();

  void togglePanel();

  void nextArea();

  void select();

  void frame();

  void note();

  void settings();

  void advise();

  /// Asks the adviser about the selected node.
  void doubt();

  void finding(int step);

  boolean hasFindings();

  void about();
}

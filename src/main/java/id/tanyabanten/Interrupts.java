package id.tanyabanten;

/** How the program hears that it is to end, by Ctrl-C or by the system. */
interface Interrupts {

  /**
   * Has work done before the program ends that way, which then counts as a good end.
   *
   * @return takes the order back
   */
  Runnable before(Runnable work);
}

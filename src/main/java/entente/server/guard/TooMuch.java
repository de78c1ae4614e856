package entente.server.guard;

import entente.server.http.Refusal;

/** Refusals of answers that are longer than announced. */
public final class TooMuch {
  private static final int UNPROCESSABLE = 422;
  private static final String ADVICE = "; ask for parts by LIMIT and OFFSET, or count first";

  private TooMuch() {}

  public static Refusal rows(long most) {
    return refusal("the answer has more than " + most + " rows" + ADVICE).with("rowLimit", most);
  }

  public static Refusal triples(long most) {
    return refusal("the answer has more than " + most + " triples" + ADVICE).with("rowLimit", most);
  }

  public static Refusal bytes(long most) {
    return refusal("the answer has more than " + most + " bytes" + ADVICE).with("byteLimit", most);
  }

  private static Refusal refusal(String detail) {
    return new Refusal(UNPROCESSABLE, "answer too long", detail);
  }
}

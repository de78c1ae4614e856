package entente.calendar;

import java.util.Optional;

/**
 * The day that a line of a header begins with.
 *
 * @param to where its words end, in UTF-16 units
 * @param date the day; of "03/07/2024" the first number is the day
 * @param monthFirst the other reading of such numbers, where there is one
 */
public record HeaderDay(int to, Partial date, Optional<Partial> monthFirst) {}

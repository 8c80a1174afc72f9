// Data of one scenario and the entry points. Equation numbers everywhere: docs/model.md.
#ifndef MODEL_H
#define MODEL_H
enum { MS = 8, MP = 16, MF = 16 };            // capacities; the numbers of segments, products and firms are run-time values
enum { FIXED, BR, PREDATOR };                 // pricing rules
#ifndef B
#define B 64                                  // runs per batch (lanes)
#endif
typedef struct {
  const char *name;
  int T, S, P, F;
  double N, M, gM, gq, gmat, zeta, spill, dA, lamR, dB, kB, r;
  // segments
  double w[MS], a[MS], bq[MS], bB[MS], bx[MS], thx[MS], xneed[MS], home[MS], bn[MS], alpha[MS];
  double reach[MS][MP];
  // products (homeP: home product; k0, kg, kmax: drop schedule; k0 = 1e300: unlimited)
  int firm[MP], rule[MP], entry[MP], copy[MP], tdump[MP], prey[MP];  // prey: bit per firm
  double price[MP], q[MP], x[MP], R0[MP], A0[MP], Y0[MP], W0[MP], homeP[MP], tau[MP], mat[MP], conv[MP];
  double bp[MP], bqY[MP], bh[MP], psi[MP], omega[MP], dW[MP], rel[MP], fb[MP], kappa[MP];
  double k0[MP], kg[MP], kmax[MP], pdump[MP], chest[MP], pmax[MP];
  // firms
  double B0[MF], cash[MF], fixed[MF], Q0[MF], rho[MF], rd[MF], rda[MF], rddq[MF], credit[MF], ad[MF];
} Scen;
// Parameters of one run, flat: price[P], alpha[S], A0[P], cash[F].
static inline int npar(const Scen *c) { return 2 * c->P + c->S + c->F; }
// Kept every week, flat row: sales[P], cash[F], consumer surplus.
static inline int nout(const Scen *c) { return c->P + c->F + 1; }
// Full record of a week (only for `traj`): p S D W A Y R q cost [P each], B profit cash rd alive phase [F each], CS.
static inline int nrec(const Scen *c) { return 9 * c->P + 6 * c->F + 1; }
void run_scalar(const Scen *c, const double *par, double *out, double *rec);
void run_simd(const Scen *c, const double *par, double *out, double *rec);   // same source, inlined exp/ln, -ffast-math
void run_batch(const Scen *c, const double (*par)[B], double (*out)[B], double *rec, int lane);
#endif

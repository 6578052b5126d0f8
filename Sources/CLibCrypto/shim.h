#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

/* OpenSSL's stacks are macros, which Swift does not see. */
static inline int seal_certificates_count(const STACK_OF(X509) *all) { return sk_X509_num(all); }
static inline X509 *seal_certificate(const STACK_OF(X509) *all, int index) {
  return sk_X509_value(all, index);
}
static inline STACK_OF(X509) *seal_certificates_new(void) { return sk_X509_new_null(); }
static inline int seal_certificates_add(STACK_OF(X509) *all, X509 *one) {
  return X509_up_ref(one) && sk_X509_push(all, one);
}
static inline void seal_certificates_free(STACK_OF(X509) *all) { sk_X509_pop_free(all, X509_free); }
static inline int seal_signers_count(STACK_OF(CMS_SignerInfo) *all) {
  return sk_CMS_SignerInfo_num(all);
}
static inline CMS_SignerInfo *seal_signer(STACK_OF(CMS_SignerInfo) *all, int index) {
  return sk_CMS_SignerInfo_value(all, index);
}
static inline int seal_purposes_count(const EXTENDED_KEY_USAGE *all) {
  return sk_ASN1_OBJECT_num(all);
}
static inline ASN1_OBJECT *seal_purpose(const EXTENDED_KEY_USAGE *all, int index) {
  return sk_ASN1_OBJECT_value(all, index);
}
static inline void seal_purposes_free(EXTENDED_KEY_USAGE *all) {
  sk_ASN1_OBJECT_pop_free(all, ASN1_OBJECT_free);
}
static inline int seal_texts_count(const STACK_OF(ASN1_UTF8STRING) *all) {
  return sk_ASN1_UTF8STRING_num(all);
}
static inline ASN1_UTF8STRING *seal_text(const STACK_OF(ASN1_UTF8STRING) *all, int index) {
  return sk_ASN1_UTF8STRING_value(all, index);
}
static inline long seal_written(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }
static inline void seal_free(void *bytes) { OPENSSL_free(bytes); }

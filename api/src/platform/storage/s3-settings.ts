/** Where and how files are kept in an S3-compatible store. */
export interface S3Settings {
  /** Address of the store; null = Amazon's, by region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** `https://store/bucket/key` instead of `https://bucket.store/key`. */
  readonly pathStyle: boolean;
  /** `redirect`: browsers fetch from the store by a short-lived address; `stream`: the service passes bytes on. */
  readonly download: 'redirect' | 'stream';
}
